/** Functions known at some points: what is to be expected at others. */
package canyu.exploration.emulator;
