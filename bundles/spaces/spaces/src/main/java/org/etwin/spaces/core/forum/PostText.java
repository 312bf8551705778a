package org.etwin.spaces.core.forum;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.RichText;
import org.etwin.spaces.Access;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words of posts and descriptions: how they are stored, searched and quoted. */
@Component(service = PostText.class)
public final class PostText {
    private final RichText rich;
    private final SpaceMembers members;
    private final PostPictures pictures;
    private final Limits limits;

    @Activate
    public PostText(
            @Reference RichText rich,
            @Reference SpaceMembers members,
            @Reference PostPictures pictures,
            @Reference Limits limits) {
        this.rich = rich;
        this.members = members;
        this.pictures = pictures;
        this.limits = limits;
    }

    String title(Wording wording, String title) {
        return wording.needed("title", title, limits.title());
    }

    /** As it is stored in that post; only members are mentioned, under their names of now. */
    String needed(Access access, Wording wording, Id post, String html) {
        String given = pictures.keep(access.actor(), post, checked(wording, "text", html));
        String clean = mentioning(access, wording, "text", given);
        if (clean.isEmpty()) {
            wording.refuse(Rejection.invalid("text", "spaces.rejected.text-missing"));
        }
        return clean;
    }

    /** Without pictures. */
    String optional(Access access, Wording wording, String field, String html) {
        return mentioning(access, wording, field, pictures.none(checked(wording, field, html)));
    }

    private String mentioning(Access access, Wording wording, String field, String given) {
        String clean = rich.naming(given, names(access, rich.mentions(given)));
        if (clean.length() > Limits.STORED) {
            wording.refuse(Rejection.invalid(field, "spaces.rejected.text-too-long", limits.post()));
        }
        return clean;
    }

    /** A text alone. */
    String needed(Access access, Id post, String html) {
        Wording wording = new Wording();
        String clean = needed(access, wording, post, html);
        wording.check();
        return clean;
    }

    /** What is not finished yet; it may be empty. */
    String draft(Wording wording, String html) {
        String clean = rich.clean(checked(wording, "text", html));
        if (clean.length() > Limits.STORED) {
            wording.refuse(Rejection.invalid("text", "spaces.rejected.text-too-long", limits.post()));
        }
        return clean;
    }

    /** Without any marks. */
    String words(String html) {
        return rich.words(html);
    }

    /** The beginning of the words, for a quote. */
    String quote(String html) {
        String words = words(html);
        return words.length() <= limits.quote()
                ? words
                : words.substring(0, cut(words)).strip() + "…";
    }

    /** Accounts that are named in it. */
    Set<Id> mentions(String html) {
        return rich.mentions(html);
    }

    private String checked(Wording wording, String field, String html) {
        String given = html == null ? "" : html.replace("\u0000", "");
        rich.tooLong(field, given, limits.post()).forEach(wording::refuse);
        return given;
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

    /** Between words where there is one, and never within a pair of characters that belong together. */
    private int cut(String words) {
        int blank = words.lastIndexOf(' ', limits.quote());
        int end = blank > limits.quote() / 2 ? blank : limits.quote();
        return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
