/** Tables that a user writes or that ship: CSV and what its cells say. */
package canyu.scenario.table;
