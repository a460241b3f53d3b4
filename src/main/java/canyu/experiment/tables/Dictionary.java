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
      """;

  private Dictionary() {}
}
