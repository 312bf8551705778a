package org.etwin.ui;

import org.osgi.annotation.versioning.ConsumerType;

/** A number on the landing page. */
@ConsumerType
public interface PublicFigure {
    /** Text key of what is counted, for example "schools". */
    String key();

    int order();

    /** Must be quick; it is kept for a minute. 0 hides the figure. */
    long value();
}
