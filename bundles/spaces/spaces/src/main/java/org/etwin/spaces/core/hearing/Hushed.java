package org.etwin.spaces.core.hearing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Id;
import org.etwin.spaces.spi.WhoHears;

/** What a section announces, without those who do not want it, and by mail only to those who do. */
public final class Hushed {
    private Hushed() {}

    public static List<Announcement> of(WhoHears hears, Id space, WhoHears.What what, List<Announcement> announced) {
        Map<Id, Boolean> told =
                hears.of(space, announced.stream().map(Announcement::recipient).toList(), what);
        return announced.stream()
                .map(each -> {
                    Boolean mail = told.get(each.recipient());
                    return mail == null ? null : mailed(each, mail);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Announcement mailed(Announcement each, boolean mail) {
        return new Announcement(
                each.recipient(),
                each.kind(),
                each.textKey(),
                each.args(),
                each.link(),
                each.mail() && mail,
                each.territory());
    }
}
