/** Tables of respondents as other programs keep them: SPSS, Stata, Excel, and text with any separator. */
package canyu.dataset;
