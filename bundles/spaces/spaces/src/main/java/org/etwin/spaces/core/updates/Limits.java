package org.etwin.spaces.core.updates;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** Numbers of the rules, as configured. */
@Component(service = Limits.class, configurationPid = "org.etwin.spaces.updates")
@Designate(ocd = UpdatesSettings.class)
public final class Limits {
    /** What the columns take, with all marks. */
    static final int STORED = 32_000;

    static final int ALT = 300;
    static final int TOKEN = 80;
    private static final long MEGABYTE = 1_000_000;

    private final Numbers numbers;

    @Activate
    public Limits(UpdatesSettings settings) {
        this(new Numbers(
                settings.text_length(),
                settings.comment_length(),
                settings.pictures(),
                settings.picture_megabytes() * MEGABYTE,
                settings.space_megabytes() * MEGABYTE,
                settings.pinned(),
                Duration.ofSeconds(settings.undo_seconds()),
                Duration.ofHours(settings.liked_again_hours())));
    }

    public Limits(Numbers numbers) {
        this.numbers = numbers;
    }

    Numbers numbers() {
        return numbers;
    }

    /** @param picture bytes of one; @param space bytes of all pictures in a space */
    public record Numbers(
            int text,
            int comment,
            int pictures,
            long picture,
            long space,
            int pinned,
            Duration undo,
            Duration likedAgain) {
        /** What holds until somebody configures otherwise. */
        public static final Numbers USUAL = new Numbers(
                4000, 2000, 10, 10 * MEGABYTE, 1000 * MEGABYTE, 10, Duration.ofSeconds(30), Duration.ofHours(24));
    }
}
