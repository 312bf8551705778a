package org.etwin.ui;

import org.etwin.platform.Actor;
import org.etwin.platform.RichText;
import org.osgi.annotation.versioning.ProviderType;

/** Everything a view needs from the shell, in one reference. Only valid where {@link CurrentActor} is. */
@ProviderType
public interface Screen {
    CurrentActor current();

    Words words();

    Contributions contributions();

    LivePages live();

    /** What people wrote with headings, lists and pictures; see {@link RichWords} and {@link RichTextField}. */
    RichText rich();

    /** Short for {@code current().actor()}. */
    default Actor actor() {
        return current().actor();
    }

    /** Short for {@code words().text(key, args)}. */
    default String text(String key, Object... args) {
        return words().text(key, args);
    }
}
