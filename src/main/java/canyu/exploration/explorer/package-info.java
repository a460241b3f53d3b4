/** What a report can be played with: mixes of the countermeasures of a scenario, and what is to be expected of others. */
package canyu.exploration.explorer;
