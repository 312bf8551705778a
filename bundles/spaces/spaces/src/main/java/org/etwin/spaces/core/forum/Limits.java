package org.etwin.spaces.core.forum;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Numbers of the rules, as configured. */
@Component(service = Limits.class, configurationPid = "org.etwin.spaces.forum")
public final class Limits {
    /** What the columns take, with all marks. */
    static final int STORED = 32_000;

    private final int title;
    private final int post;
    private final int quote;
    private final Duration undo;
    private final Duration draft;
    private final Duration token;

    @Activate
    public Limits(ForumSettings settings) {
        this(
                settings.title_length(),
                settings.post_length(),
                settings.quote_length(),
                Duration.ofSeconds(settings.undo_seconds()),
                Duration.ofDays(settings.draft_days()),
                Duration.ofHours(settings.token_hours()));
    }

    public Limits(int title, int post, int quote, Duration undo, Duration draft, Duration token) {
        this.title = Math.min(title, 200);
        this.post = Math.min(post, STORED);
        this.quote = Math.min(quote, 4000);
        this.undo = undo;
        this.draft = draft;
        this.token = token;
    }

    int title() {
        return title;
    }

    int post() {
        return post;
    }

    int quote() {
        return quote;
    }

    Duration undo() {
        return undo;
    }

    Duration draft() {
        return draft;
    }

    Duration token() {
        return token;
    }
}
