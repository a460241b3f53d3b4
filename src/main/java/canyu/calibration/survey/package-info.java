/** What was asked, of whom, and how the answers were counted: questions, groups of respondents, designs of samples. */
package canyu.calibration.survey;
