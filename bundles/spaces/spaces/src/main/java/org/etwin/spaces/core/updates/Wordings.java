package org.etwin.spaces.core.updates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.RichText;
import org.etwin.spaces.Access;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words of updates and comments as they are stored, and who is named in them. */
@Component(service = Wordings.class)
public final class Wordings {
    private final RichText rich;
    private final SpaceMembers members;

    @Activate
    public Wordings(@Reference RichText rich, @Reference SpaceMembers members) {
        this.rich = rich;
        this.members = members;
    }

    /** Clean, without pictures; only members are mentioned, under their names of now. */
    String clean(Access access, Wording wording, String html, int most, boolean needed) {
        String given = html == null ? "" : html.replace("\u0000", "");
        List<Rejection> tooLong = rich.tooLong("text", given, most);
        tooLong.forEach(wording::refuse);
        if (!tooLong.isEmpty()) {
            return "";
        }
        String plain = rich.picturing(given, picture -> false);
        String clean = rich.naming(plain, names(access, rich.mentions(plain)));
        if (clean.isEmpty() && needed) {
            wording.refuse(Rejection.invalid("text", "spaces.rejected.text-missing"));
        }
        if (clean.length() > Limits.STORED) {
            wording.refuse(Rejection.invalid("text", "spaces.rejected.text-too-long", most));
        }
        return clean;
    }

    /** Who is named now and was not before, without the author. */
    List<Id> newlyMentioned(String before, String now, Id author) {
        Set<Id> named = new TreeSet<>(rich.mentions(now));
        if (before != null) {
            named.removeAll(rich.mentions(before));
        }
        named.remove(author);
        return List.copyOf(named);
    }

    /** The mark of who sends, as it is stored. */
    static String token(Wording wording, String token) {
        String given = token == null ? "" : token.replace("\u0000", "").strip();
        if (given.length() > Limits.TOKEN) {
            wording.refuse(Rejection.invalid("token", "spaces.rejected.text-too-long", Limits.TOKEN));
        }
        return given.isEmpty() ? null : given;
    }

    private Map<Id, String> names(Access access, Set<Id> mentioned) {
        if (mentioned.isEmpty()) {
            return Map.of();
        }
        Map<Id, String> names = new HashMap<>();
        members.authors(access, mentioned).forEach((id, author) -> {
            if (author.role() != null && author.name() != null) {
                names.put(id, author.name());
            }
        });
        return names;
    }
}
