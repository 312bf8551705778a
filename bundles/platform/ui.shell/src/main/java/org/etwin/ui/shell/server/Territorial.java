package org.etwin.ui.shell.server;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.ServiceReference;

/** What a bundle adds for one territory, or for several, by the property {@code etwin.territory}. */
public final class Territorial {
    private static final String TERRITORY = "etwin.territory";

    private Territorial() {}

    /** Without the property it is for everybody. */
    public static boolean fits(ServiceReference<?> part, Optional<String> territory) {
        return fits(part.getProperty(TERRITORY), territory);
    }

    static boolean fits(Object wanted, Optional<String> territory) {
        if (wanted == null) {
            return true;
        }
        Object[] any = wanted instanceof Object[] several ? several : new Object[] {wanted};
        return Arrays.stream(any)
                .anyMatch(each -> territory.filter(each::equals).isPresent());
    }
}
