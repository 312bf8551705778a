package org.etwin.notifications.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.Letter;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The daily or weekly mail: a section for each kind, without what was read in the page. Needs a running transaction. */
@Component(service = DigestLetter.class)
public final class DigestLetter {
    private static final int LINES = 10;

    private final NotificationRepository notifications;
    private final Kinds kinds;
    private final Sight sight;
    private final Sheet sheet;
    private final Json json;

    @Activate
    public DigestLetter(
            @Reference NotificationRepository notifications,
            @Reference Kinds kinds,
            @Reference Sight sight,
            @Reference Sheet sheet,
            @Reference Json json) {
        this.notifications = notifications;
        this.kinds = kinds;
        this.sight = sight;
        this.sheet = sheet;
        this.json = json;
    }

    Optional<Letter> write(Recipient to, Frequency cadence, Id digest) {
        Map<String, List<StoredNotification>> byKind = notifications.ofDigest(digest).stream()
                .filter(told -> told.recipient().equals(to.account().id()))
                .filter(told -> isTold(to, told))
                .collect(Collectors.groupingBy(StoredNotification::kind));
        if (byKind.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> counts = notifications.countOfDigest(digest);
        List<Letter.Part> sections = new ArrayList<>();
        long all = 0;
        for (String kind : ordered(byKind)) {
            List<StoredNotification> told = byKind.get(kind);
            // Only what is beyond the newest few hundred is counted without having been looked at.
            long number = byKind.values().stream().mapToLong(List::size).sum()
                                    < counts.values().stream()
                                            .mapToLong(Long::longValue)
                                            .sum()
                            && told.size() > LINES
                    ? counts.get(kind)
                    : told.size();
            sections.add(section(to, kind, told, number));
            all += number;
        }
        return Optional.of(new Letter(
                to.account().email(),
                sheet.language(to),
                sheet.text(to, "notifications.digest.subject." + cadence, all),
                sheet.text(to, "notifications.digest.body", to.account().givenName()),
                sections,
                "/notifications",
                sheet.text(to, "notifications.mail.open"),
                sheet.text(to, "notifications.digest.why." + cadence),
                sheet.sender(to.actor()),
                sheet.leaving(to, cadence)));
    }

    private boolean isTold(Recipient to, StoredNotification told) {
        NotificationKind kind = kinds.of(told.kind());
        boolean off = to.paused() || to.of(kind).chosen("mail", Frequency.DAILY) == Frequency.OFF;
        return !off && sheet.has(told.textKey()) && sight.of(to.actor(), told) == Sight.Answer.VISIBLE;
    }

    /** As in the settings, then whatever nobody declares any more. */
    private List<String> ordered(Map<String, List<StoredNotification>> byKind) {
        List<String> ordered = new ArrayList<>(kinds.all().stream()
                .map(NotificationKind::key)
                .filter(byKind::containsKey)
                .toList());
        byKind.keySet().stream()
                .filter(kind -> !ordered.contains(kind))
                .sorted()
                .forEach(ordered::add);
        return ordered;
    }

    private Letter.Part section(Recipient to, String kind, List<StoredNotification> told, long number) {
        List<Letter.Line> lines = told.stream()
                .limit(LINES)
                .map(each -> new Letter.Line(
                        sheet.text(to, each.textKey(), each.args(json).toArray()), each.link()))
                .toList();
        String more = number > lines.size() ? sheet.text(to, "notifications.digest.more", number - lines.size()) : null;
        return new Letter.Part(sheet.name(to, kind), lines, more);
    }
}
