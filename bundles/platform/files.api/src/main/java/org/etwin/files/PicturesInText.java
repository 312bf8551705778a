package org.etwin.files;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.RichText;

/** Keeps the pictures that stand in a text as long as it shows them. */
public final class PicturesInText {
    private PicturesInText() {}

    /**
     * The text as it may be stored: cleaned, with those pictures that the actor brought and nothing else keeps, or that
     * this record keeps already. Those that are new are kept, those that are gone are let go, if the running
     * transaction commits.
     *
     * @param before what the record held until now, or null
     * @param use the name of the {@code FileUse} under which the pictures were stored
     * @param subject the record that holds the text
     */
    public static String keep(
            Files files, RichText rich, Actor actor, String before, String html, String use, Id subject) {
        Set<Id> had = before == null ? Set.of() : rich.files(before);
        Set<Id> wanted = rich.files(html);
        if (had.isEmpty() && wanted.isEmpty()) {
            return rich.clean(html);
        }
        Map<Id, StoredFile> found = files.find(wanted);
        Set<Id> may = new HashSet<>();
        found.forEach((id, file) -> {
            if (file.subject() == null && actor.is(file.owner()) && file.use().equals(use)) {
                files.keep(actor, id, subject);
                may.add(id);
            } else if (subject.equals(file.subject()) && had.contains(id)) {
                may.add(id);
            }
        });
        had.stream().filter(each -> !may.contains(each)).forEach(files::letGo);
        return rich.picturing(html, may::contains);
    }

    /** Lets all pictures of a text go that is deleted, if the running transaction commits. */
    public static void letGo(Files files, RichText rich, String html) {
        rich.files(html).forEach(files::letGo);
    }
}
