package canyu.experiment.tables;

/** What the columns of the files of results mean, and of which type they are. */
public final class Dictionary {

  /** A table of comma-separated values: file, column, type, meaning. */
  public static final String TEXT = """
      file,column,type,meaning
      indicators.csv,arm,text,name of the arm
      indicators.csv,week,integer,week; 0 is the end of the burn-in
      indicators.csv,group,text,city or a part of it such as age:30-44
      indicators.csv,indicator,text,name of the indicator; 'canyu list indicators' explains it
      indicators.csv,mean,number,mean over cities in the unit of the indicator
      indicators.csv,low,number,lower end of the 95 % interval of the mean by Student's t; empty without one
      indicators.csv,high,number,upper end of the 95 % interval of the mean; empty without one
      indicators.csv,observations,integer,how many independent observations it has: draws where cities share them or else cities
      indicators-cities.csv,arm,text,name of the arm; this file is made with '--format csv-cities'; indicators.parquet has the same columns
      indicators-cities.csv,replicate,integer,number of the city from 0
      indicators-cities.csv,week,integer,week; 0 is the end of the burn-in
      indicators-cities.csv,group,text,city or a part of it
      indicators-cities.csv,indicator,text,name of the indicator
      indicators-cities.csv,value,number,value in the unit of the indicator
      ends.csv,arm,text,name of the arm
      ends.csv,replicate,integer,number of the city from 0
      ends.csv,draw,integer,number of its draw of parameters from 0; empty without draws
      ends.csv,group,text,city or a part of it
      ends.csv,indicator,text,name of the indicator
      ends.csv,value,number,where the city ended up; effects are means and paired differences of these values
      effects.csv,arm,text,name of the arm
      effects.csv,group,text,city or a part of it
      effects.csv,indicator,text,name of the indicator
      effects.csv,level,number,mean of the arm over cities in the end
      effects.csv,statusQuo,number,mean of the status quo over the same cities
      effects.csv,difference,number,mean paired difference from the status quo
      effects.csv,low,number,lower end of the 95 % interval of the difference; empty without one
      effects.csv,high,number,upper end of the 95 % interval of the difference; empty without one
      effects.csv,method,text,how the interval was obtained: student or bca or stein or none (one observation or all agree); over draws where there are any
      effects.csv,replicates,integer,cities in which the indicator is defined
      effects.csv,observations,integer,those of them that are independent: draws where cities share them or else cities
      effects.csv,sameSign,number,share of draws (or of cities) whose difference has the sign of the mean
      effects.csv,correlation,number,correlation between the two runs of a pair; empty where one does not vary
      effects.csv,varianceReduction,number,share of the variance of an unpaired mean difference that pairing takes away
      effects.csv,matters,number,how large a difference must be to matter
      effects.csv,verdict,text,raises or lowers or negligible or mixed or no effect in any city or not resolved
      effects.csv,drawLow,number,5 % of the draws of parameters have a lower difference; empty without draws
      effects.csv,drawHigh,number,5 % of the draws of parameters have a higher difference; empty without draws
      ranking.csv,outcome,text,by what arms are ordered; the most important outcome comes first
      ranking.csv,arm,text,name of the arm
      ranking.csv,best,number,share of draws (or of cities) in which it does best; arms that tie share a draw
      ranking.csv,amongThree,number,share in which it is among the best three; arms that tie share the places left
      ranking.csv,regret,number,mean loss in the outcome against the best arm
      ranking.csv,varianceDueToParameters,number,share of the variance of its effect; empty without draws or variance
      ranking.csv,driver,text,parameter with which its rank changes most; empty where none stands out
      ranking.csv,driverCorrelation,number,Spearman's correlation with that parameter
      arms.csv,arm,text,name of the arm
      arms.csv,cost,number,what it costs in the city over all weeks beyond the arm with which it is compared
      arms.csv,costPerYear,number,what it costs in the last 52 weeks; what is paid once is written off over all weeks
      arms.csv,perParticipant,number,cost of one more participant in a year; empty where no gain is resolved
      arms.csv,perParticipantLow,number,lower end of its 95 % interval (Fieller)
      arms.csv,perParticipantHigh,number,upper end of its 95 % interval
      arms.csv,perAct,number,cost of one more report or request or consultation; empty where no gain is resolved
      arms.csv,perActLow,number,lower end of its 95 % interval (Fieller)
      arms.csv,perActHigh,number,upper end of its 95 % interval
      arms.csv,groupsThatGain,text,groups that are better off in the first outcome as far as that is resolved and matters
      arms.csv,groupsThatLose,text,groups that are worse off in the same sense
      draws.csv,replicate,integer,number of the city
      draws.csv,parameter,text,path of the parameter
      draws.csv,value,number,value drawn
      triggers.csv,arm,text,name of the arm
      triggers.csv,replicate,integer,number of the city from 0
      triggers.csv,countermeasure,text,the countermeasure that waits for something to be observed
      triggers.csv,first,integer,first week in force; 0 where it never was
      triggers.csv,weeks,integer,in how many weeks it was in force
      triggers.csv,cost,number,what it cost in the city
      residents.csv,arm,text,name of the arm
      residents.csv,resident,integer,number of the resident from 1; the same person in every arm
      residents.csv,community,integer,number of the community from 1
      residents.csv,grid,integer,number of the grid in the community from 1
      residents.csv,district,text,district
      residents.csv,housing,text,housing type
      residents.csv,sex,text,sex
      residents.csv,age,integer,age in years
      residents.csv,education,text,level of education
      residents.csv,willing,boolean,willing to take part in the last week
      residents.csv,reason,text,largest barrier of the unwilling
      residents.csv,channel,text,channel the resident would use
      residents.csv,informed,boolean,knows about big-data governance
      residents.csv,enrolled,boolean,shares data with the platform
      residents.csv,acts,integer,acts since week 1; 255 stands for 255 or more
      residents.csv,trust,number,trust from 0 to 1
      residents.csv,concern,number,concern from 0 to 1
      residents.csv,efficacy,number,efficacy from 0 to 1
      residents.csv,satisfaction,number,satisfaction from 0 to 1
      residents.csv,identity,number,identity from 0 to 1
      sensitivity.csv,outcome,text,what the effect is about; 'canyu sensitivity' makes this file
      sensitivity.csv,arm,text,name of the arm
      sensitivity.csv,draws,integer,draws of parameters that define the effect
      sensitivity.csv,mean,number,mean of the effect over draws in the unit of the outcome
      sensitivity.csv,sd,number,standard deviation of the effect in one city
      sensitivity.csv,source,text,path of the parameter; chance stands for luck
      sensitivity.csv,influential,text,yes if the parameter stands out from dummies; no if not; empty for luck
      sensitivity.csv,part,number,part of the variance of the effect (Shapley); empty for parameters that do not stand out
      sensitivity.csv,partLow,number,lower end of its 95 % interval
      sensitivity.csv,partHigh,number,upper end of its 95 % interval
      sensitivity.csv,alone,number,share of the variance that the parameter explains by itself
      sensitivity.csv,aloneLow,number,lower end of its 95 % interval
      sensitivity.csv,aloneHigh,number,upper end of its 95 % interval
      sensitivity.csv,line,number,share that no dummy reaches by itself
      sensitivity.csv,correlation,number,correlation of the ranks of the parameter with the effect
      morris.csv,outcome,text,what the effect is about; 'canyu sensitivity --morris' makes this file
      morris.csv,arm,text,name of the arm
      morris.csv,parameter,text,path of the parameter that is changed by itself
      morris.csv,from,number,its lowest value
      morris.csv,to,number,its highest value
      morris.csv,muStar,number,mean size of the change of the effect per whole range of the parameter
      morris.csv,muStarLow,number,lower end of its 95 % interval over trajectories; empty without one
      morris.csv,muStarHigh,number,upper end of its 95 % interval; empty without one
      morris.csv,mu,number,mean change with its sign
      morris.csv,sigma,number,standard deviation of the change between trajectories
      morris.csv,floor,number,what luck alone exceeds in one parameter of a hundred; empty with one city a trajectory
      morris.csv,noise,number,share of the mean square of changes that is luck alone; empty with one city a trajectory
      morris.csv,beyondLuck,text,yes if muStar is above the floor; no if not
      discovery.csv,arm,text,name of the arm; 'canyu discover' makes this file
      discovery.csv,criterion,text,the criterion
      discovery.csv,end,text,how the search for conditions ended
      discovery.csv,what,text,box or tree (a row for the whole and one for each restriction) or peeled (a box on the way) or all (no condition found)
      discovery.csv,parameter,text,path of the parameter that is restricted; empty in the row of a whole
      discovery.csv,low,number,lowest value of the parameter in the box; empty without one
      discovery.csv,high,number,highest value of the parameter in the box; empty without one
      discovery.csv,quasiP,number,chance of the same density without the restriction
      discovery.csv,restrictions,number,how many restrictions there are
      discovery.csv,coverage,number,share of all cases that the box catches in draws that were held out
      discovery.csv,coverageLow,number,lower end of its 95 % interval
      discovery.csv,coverageHigh,number,upper end of its 95 % interval
      discovery.csv,density,number,share of draws in the box that are cases among those held out; empty if none is in it
      discovery.csv,densityLow,number,lower end of its 95 % interval
      discovery.csv,densityHigh,number,upper end of its 95 % interval
      discovery.csv,fittedCoverage,number,coverage in the draws with which the box was found
      discovery.csv,fittedDensity,number,density in the same draws
      worth.csv,unit,text,unit of the gains: the currency or the outcome; 'canyu worth' makes this file
      worth.csv,draws,integer,draws of parameters that define the gains of all arms
      worth.csv,kind,text,what is known: everything or group or parameter or question
      worth.csv,known,text,the part of the model or path of the parameter or question; all is all of the kind together
      worth.csv,value,number,what choosing an arm with it gains on average
      worth.csv,low,number,lower end of the 95 % interval; empty without one
      worth.csv,high,number,upper end of that interval; empty without one
      worth.csv,resolved,text,yes if it gains more than dummies do; no if not; empty for everything
      worth.csv,changesChoice,number,share of cases in which it changes what is chosen; empty for everything
      worth.csv,without,text,the arm that is chosen without knowing more
      worth.csv,instead,text,the arm that is most often chosen instead; empty where nothing is changed
      worth.csv,dummies,number,what shuffled knowledge of the kind gains on average: about 0
      worth.csv,line,number,what shuffled knowledge does not reach but in one of twenty shuffles
      front.csv,mix,integer,number of the mix by cost from 1; 'canyu optimise' makes this file
      front.csv,scenario,text,file of the mix as a scenario
      front.csv,cost,number,cost of the mix over all weeks in the whole city
      front.csv,about,text,objective (the gain over doing nothing) or limit (how far it is kept)
      front.csv,outcome,text,outcome of the objective or limit
      front.csv,searched,number,what the search saw
      front.csv,confirmed,number,the same in futures that the search has not seen
      front.csv,low,number,lower end of the 95 % interval of what is confirmed; empty without one
      front.csv,high,number,upper end of that interval; empty without one
      front.csv,standing,text,kept or notResolved or broken; empty for objectives
      front.csv,onFront,boolean,whether no other mix betters it in those futures
      mixes.csv,mix,integer,number of the mix
      mixes.csv,countermeasure,text,name of the countermeasure
      mixes.csv,choice,integer,which entry of choose it is from 1
      mixes.csv,strength,number,strength from 0 to 1
      mixes.csv,from,integer,first week in force
      mixes.csv,target,integer,which of its targets from 1; empty where there is no choice
      mixes.csv,cost,number,cost over all weeks in the whole city
      marginal.csv,mix,integer,number of the mix
      marginal.csv,countermeasure,text,name of the countermeasure
      marginal.csv,choice,integer,which entry of choose it is from 1
      marginal.csv,gain,number,what it adds to the mix in the first objective as the emulator foretells
      marginal.csv,low,number,lower end of its 95 % interval
      marginal.csv,high,number,upper end of its 95 % interval
      marginal.csv,cost,number,cost over all weeks in the whole city
      outcomes.csv,row,integer,number of the row of the design from 1; 'canyu batch' makes this file
      outcomes.csv,OUTCOME,number,level of an outcome: mean over cities in the end; a column for each outcome of the scenario
      outcomes.csv,OUTCOME.difference,number,mean paired difference from the status quo; empty where the row names no arm
      outcomes.csv,OUTCOME.low,number,lower end of its 95 % interval; empty without one
      outcomes.csv,OUTCOME.high,number,upper end of its 95 % interval; empty without one
      outcomes.csv,OUTCOME.cities,integer,cities in which it is defined
      """;

  private Dictionary() {}
}
