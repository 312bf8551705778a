package org.etwin.persistence.core;

import org.etwin.persistence.Transactions.Alongside;

/** Work that goes with all transactions of a thread until it is ended. */
final class Accompanying implements Alongside {
    private final Runnable work;
    private volatile boolean over;

    Accompanying(Runnable work) {
        this.work = work;
    }

    boolean isOver() {
        return over;
    }

    void run() {
        work.run();
    }

    @Override
    public void end() {
        over = true;
    }
}
