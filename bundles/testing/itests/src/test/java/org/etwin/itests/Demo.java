package org.etwin.itests;

/** The accounts of the demo data. */
final class Demo {
    static final String PASSWORD = "welcome-to-etwin";
    static final String ADMIN = "admin@demo.etwin.org";
    static final String CSS = "css@demo.etwin.org";
    static final String NSO_SI = "nso.si@demo.etwin.org";
    static final String NSO_FI = "nso.fi@demo.etwin.org";
    static final String NSO_DE = "nso.de@demo.etwin.org";
    static final String TINA = "tina.si@demo.etwin.org";
    static final String MATTI = "matti.fi@demo.etwin.org";
    /** Her pages are in English. */
    static final String ANKE = "anke.de@demo.etwin.org";

    /** Was asked for evidence. */
    static final String MOJCA = "mojca.si@demo.etwin.org";

    /** Is suspended. */
    static final String ROBERT = "robert.si@demo.etwin.org";

    static final String NEW = "new.de@demo.etwin.org";
    static final String PUPIL = "ana.sunflower";

    private Demo() {}
}
