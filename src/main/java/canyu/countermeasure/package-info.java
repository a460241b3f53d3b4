/** What policymakers can do about it: each countermeasure is a record that says which levers it moves, and how far. */
package canyu.countermeasure;
