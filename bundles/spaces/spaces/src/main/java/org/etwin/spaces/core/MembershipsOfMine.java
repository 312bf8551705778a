package org.etwin.spaces.core;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The spaces a person is in; what was written in them comes from their sections. */
@Component
public final class MembershipsOfMine implements PersonalData {
    private final Transactions transactions;
    private final SpaceRows rows;

    @Activate
    public MembershipsOfMine(@Reference Transactions transactions, @Reference SpaceRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public String folder() {
        return "spaces";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("memberships", transactions.reading(() -> {
            List<MemberEntity> mine = rows.membershipsOf(account);
            Map<Id, SpaceEntity> spaces = rows
                    .spaces(mine.stream().map(row -> new Id(row.space())).toList())
                    .stream()
                    .collect(Collectors.toMap(SpaceEntity::id, Function.identity()));
            return mine.stream()
                    .map(row -> mine(row, spaces.get(new Id(row.space()))))
                    .toList();
        }));
    }

    private static Mine mine(MemberEntity row, SpaceEntity space) {
        return new Mine(space.id(), space.kind(), space.title(), space.state(), row.role(), row.joined());
    }

    record Mine(Id space, String kind, String title, SpaceState state, String role, Instant joined) {}
}
