package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** All pages that are open in browsers now. */
public interface OpenPages {
    /**
     * Runs the work in every open page, each under the lock of its own session and pushed to the browser, soon and not
     * in the calling thread's way. What throws is recorded and does not hinder the others.
     */
    void inEach(Consumer<UI> work);

    /** How many browser sessions there are. */
    int sessions();
}
