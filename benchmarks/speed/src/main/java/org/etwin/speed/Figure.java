package org.etwin.speed;

import java.util.List;

/** Something that is promised and measured: one line of the table, or a few that are measured together. */
public interface Figure {
    /** The words by which it is chosen: {@code ./benchmarks/run rest threads}. */
    String name();

    /**
     * @param server runs with demo data and a floor; whoever stops or starts it leaves it running
     * @return what was measured, in the order of the table
     */
    List<Measured> measure(Installation server) throws Exception;
}
