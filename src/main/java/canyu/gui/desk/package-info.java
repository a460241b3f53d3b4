/** Where the policy is changed: countermeasures, levers, a breach, and what was done when. */
package canyu.gui.desk;
