package org.etwin.spaces.core.updates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.UpdatePicture;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pictures of updates: rows that say which files belong to which update; called inside a transaction. */
@Component(service = Pictures.class)
public final class Pictures {
    private final Files files;
    private final UpdateRows rows;
    private final Limits limits;

    @Activate
    public Pictures(@Reference Files files, @Reference UpdateRows rows, @Reference Limits limits) {
        this.files = files;
        this.rows = rows;
        this.limits = limits;
    }

    /** By update, in their order. */
    Map<Id, List<UpdatePicture>> of(Collection<Id> updates) {
        Map<Id, List<UpdatePicture>> pictures = new HashMap<>();
        if (updates.isEmpty()) {
            return pictures;
        }
        List<Object[]> found = rows.sql()
                .rowsOf(
                        updates,
                        "SELECT update_id, file_id, alt FROM spaces_update_picture WHERE update_id IN {ids}"
                                + " ORDER BY update_id, place");
        if (found.isEmpty()) {
            return pictures;
        }
        Map<Id, StoredFile> stored =
                files.find(found.stream().map(row -> Sql.id(row[1])).toList());
        for (Object[] row : found) {
            StoredFile file = stored.get(Sql.id(row[1]));
            if (file != null) {
                pictures.computeIfAbsent(Sql.id(row[0]), each -> new ArrayList<>())
                        .add(new UpdatePicture(
                                file.id(), file.address(), file.width(), file.height(), (String) row[2]));
            }
        }
        return pictures;
    }

    /** What is wrong with them goes into the wording; what comes out can be kept. */
    Map<Id, StoredFile> check(Actor actor, Id space, Set<Id> had, List<NewUpdate.Picture> wanted, Wording wording) {
        Map<Id, StoredFile> usable = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            return usable;
        }
        if (wanted.size() > limits.numbers().pictures()) {
            wording.refuse(Rejection.invalid(
                    "pictures",
                    "spaces.rejected.pictures-many",
                    limits.numbers().pictures()));
            return usable;
        }
        Set<Id> ids = new HashSet<>();
        wanted.stream()
                .map(NewUpdate.Picture::file)
                .filter(each -> each != null)
                .forEach(ids::add);
        Map<Id, StoredFile> found = files.find(ids);
        for (NewUpdate.Picture each : wanted) {
            StoredFile file = each.file() == null ? null : found.get(each.file());
            boolean mine = file != null
                    && file.use().equals(UpdatePicture.USE)
                    && (had.contains(file.id()) || file.subject() == null && actor.is(file.owner()));
            if (!mine || usable.put(file.id(), file) != null) {
                wording.refuse(Rejection.invalid("pictures", "spaces.rejected.picture-missing"));
            }
            if (alt(each).length() > Limits.ALT) {
                wording.refuse(Rejection.invalid("pictures", "spaces.rejected.text-too-long", Limits.ALT));
            }
        }
        long more = usable.values().stream()
                .filter(file -> !had.contains(file.id()))
                .mapToLong(StoredFile::bytes)
                .sum();
        if (more > 0 && more + bytes(space) > limits.numbers().space()) {
            wording.refuse(Rejection.invalid("pictures", "spaces.rejected.pictures-full"));
        }
        return usable;
    }

    /** Writes them anew, keeps files that are new and lets go those that are gone. */
    void replace(
            Actor actor, UpdateEntity update, Set<Id> had, List<NewUpdate.Picture> wanted, Map<Id, StoredFile> usable) {
        if (had.isEmpty() && wanted.isEmpty()) {
            return;
        }
        had.stream().filter(each -> !usable.containsKey(each)).forEach(files::letGo);
        usable.keySet().stream()
                .filter(each -> !had.contains(each))
                .forEach(each -> files.keep(actor, each, update.id()));
        rows.sql()
                .change(
                        "DELETE FROM spaces_update_picture WHERE update_id = ?1",
                        update.id().value());
        int place = 0;
        for (NewUpdate.Picture each : wanted) {
            rows.sql()
                    .change(
                            "INSERT INTO spaces_update_picture (file_id, update_id, space_id, place, bytes, alt)"
                                    + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                            each.file().value(),
                            update.id().value(),
                            update.space().value(),
                            place++,
                            usable.get(each.file()).bytes(),
                            alt(each));
        }
    }

    Set<Id> files(Id update) {
        Set<Id> had = new HashSet<>();
        rows.sql()
                .rows(1000, "SELECT file_id, place FROM spaces_update_picture WHERE update_id = ?1", update.value())
                .forEach(row -> had.add(Sql.id(row[0])));
        return had;
    }

    void wipe(Id update) {
        files(update).forEach(files::letGo);
        rows.sql().change("DELETE FROM spaces_update_picture WHERE update_id = ?1", update.value());
    }

    private long bytes(Id space) {
        return rows.sql().number("SELECT SUM(bytes) FROM spaces_update_picture WHERE space_id = ?1", space.value());
    }

    private static String alt(NewUpdate.Picture picture) {
        return picture.alt() == null ? "" : picture.alt().replace("\u0000", "").strip();
    }
}
