package org.etwin.notifications.core;

import java.util.Arrays;
import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Actor;

/** Announces what is said; what is "secret" nobody may see any more, what "throws" throws. */
final class Rumours implements Announces<Rumours.Rumour> {
    private final String kind;
    private final List<Actor> recipients;

    record Rumour(String words) {}

    Rumours(String kind, Actor... recipients) {
        this.kind = kind;
        this.recipients = Arrays.asList(recipients);
    }

    @Override
    public String type() {
        return "rumour";
    }

    @Override
    public Class<Rumour> shape() {
        return Rumour.class;
    }

    @Override
    public List<Announcement> announce(Rumour rumour) {
        return recipients.stream()
                .map(recipient -> new Announcement(
                        recipient.account().orElseThrow(),
                        kind,
                        kind + ".told",
                        List.of(rumour.words()),
                        "/" + kind,
                        !rumour.words().startsWith("small"),
                        kind.equals("desk") ? "SI" : null))
                .toList();
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        if (announced.args().get(0).equals("throws")) {
            throw new IllegalStateException("cannot say");
        }
        return !announced.args().get(0).equals("secret");
    }
}
