package org.etwin.files;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.RichText;

/** Keeps the pictures that stand in a text as long as the record holds it. */
public final class PicturesInText {
    private PicturesInText() {}

    /**
     * The text as it may be stored: cleaned, with those pictures that the actor brought and nothing else keeps, or that
     * this record keeps already. New ones are kept, if the running transaction commits.
     *
     * @param use the name of the {@code FileUse} under which the pictures were stored
     * @param subject the record that holds the text
     */
    public static String keep(Files files, RichText rich, Actor actor, String html, String use, Id subject) {
        Set<Id> wanted = rich.files(html);
        if (wanted.isEmpty()) {
            return rich.clean(html);
        }
        Set<Id> may = new HashSet<>();
        files.find(wanted).forEach((id, file) -> {
            if (subject.equals(file.subject())) {
                may.add(id);
            } else if (file.subject() == null
                    && actor.is(file.owner())
                    && file.use().equals(use)) {
                files.keep(actor, id, subject);
                may.add(id);
            }
        });
        return rich.picturing(html, may::contains);
    }

    /**
     * Lets the pictures go that stood in texts of a record and do not stand in the one that is left, if the running
     * transaction commits.
     *
     * @param left empty when the record is deleted
     */
    public static void letGo(Files files, RichText rich, Collection<String> texts, String left) {
        Set<Id> gone = new HashSet<>();
        texts.forEach(each -> gone.addAll(rich.files(each)));
        gone.removeAll(rich.files(left));
        gone.forEach(files::letGo);
    }
}
