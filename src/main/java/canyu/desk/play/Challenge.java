package canyu.desk.play;

import canyu.laboratory.LocalizedText;
import canyu.parameter.About;

/** Something to be reached at the desk within a budget, and how it is put to the proof. */
@About("a challenge")
public record Challenge(
    @About("its title")
    LocalizedText title,
    @About("what is to be done, and why it is not easy")
    LocalizedText task,
    @About("the outcome that counts: an indicator, of the city or of a group")
    String outcome,
    @About(value = "by how much it must be above the status quo at the end", unit = "unit of the outcome", min = 0, max = 1)
    double gain) {}
