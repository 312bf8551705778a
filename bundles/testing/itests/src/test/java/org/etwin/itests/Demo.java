package org.etwin.itests;

import java.util.Comparator;
import java.util.stream.StreamSupport;

/** The accounts of the demo data. */
public final class Demo {
    public static final String PASSWORD = "welcome-to-etwin";
    public static final String ADMIN = "admin@demo.etwin.org";
    public static final String CSS = "css@demo.etwin.org";
    public static final String NSO_SI = "nso.si@demo.etwin.org";
    public static final String NSO_FI = "nso.fi@demo.etwin.org";
    public static final String NSO_DE = "nso.de@demo.etwin.org";
    public static final String TINA = "tina.si@demo.etwin.org";
    public static final String MATTI = "matti.fi@demo.etwin.org";
    /** Her pages are in English. */
    public static final String ANKE = "anke.de@demo.etwin.org";

    /** Was asked for evidence. */
    public static final String MOJCA = "mojca.si@demo.etwin.org";

    /** Is suspended. */
    public static final String ROBERT = "robert.si@demo.etwin.org";

    /** Has accepted former terms and not those of today. */
    public static final String BACK = "back.fi@demo.etwin.org";

    public static final String NEW = "new.de@demo.etwin.org";
    public static final String PUPIL = "ana.sunflower";

    private Demo() {}

    /** The TwinSpace of the two schools, also when there are others and its title was changed: it was opened first. */
    static String space(Rest founder) {
        return StreamSupport.stream(
                        founder.get("/api/v1/spaces?size=100")
                                .expect(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .min(Comparator.comparing(space -> space.at("/opened").asText()))
                .orElseThrow()
                .at("/id")
                .asText();
    }
}
