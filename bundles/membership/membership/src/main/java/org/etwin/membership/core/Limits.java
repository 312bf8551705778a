package org.etwin.membership.core;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The numbers of the rules, as the operator set them. */
@Component(service = Limits.class, configurationPid = "org.etwin.membership")
public final class Limits {
    private final Settings settings;
    private final Set<String> open;

    @Activate
    public Limits(Settings settings) {
        this.settings = settings;
        this.open = Stream.of(settings.open_domains())
                .flatMap(line -> Stream.of(line.split(",")))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    int requestsOpen() {
        return settings.requests_open();
    }

    int requestsADay() {
        return settings.requests_day();
    }

    Duration evidenceKept() {
        return Duration.ofDays(settings.evidence_days());
    }

    /** Without sign-in, before that happens. */
    Duration quietBefore(QuietStage stage) {
        return switch (stage) {
            case HIDING_NOTICE -> Duration.ofDays(settings.hidden_days() - settings.notice_days());
            case HIDING_NOTICE_AGAIN -> Duration.ofDays(settings.hidden_days() - settings.last_notice_days());
            case HIDDEN -> Duration.ofDays(settings.hidden_days());
            case ENDING_NOTICE -> Duration.ofDays(settings.erased_days() - settings.notice_days());
            case ENDING_NOTICE_AGAIN -> Duration.ofDays(settings.erased_days() - settings.last_notice_days());
            case ENDED -> Duration.ofDays(settings.erased_days());
        };
    }

    /** Since the stage before, so that nobody is hidden or erased who had no time to read. */
    Duration pauseBefore(QuietStage stage) {
        return switch (stage) {
            case HIDING_NOTICE, ENDING_NOTICE -> Duration.ZERO;
            case HIDING_NOTICE_AGAIN, ENDING_NOTICE_AGAIN ->
                Duration.ofDays(settings.notice_days() - settings.last_notice_days());
            case HIDDEN, ENDED -> Duration.ofDays(settings.last_notice_days());
        };
    }

    int noticeDays() {
        return settings.notice_days();
    }

    int lastNoticeDays() {
        return settings.last_notice_days();
    }

    /** The domain of an address in lower case, empty when everybody can have one there. */
    String domain(String email) {
        String domain =
                email == null ? "" : email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domain.length() > 255 || open.contains(domain) ? "" : domain;
    }
}
