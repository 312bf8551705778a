package org.etwin.itests;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * The server is killed again and again while people write, and started again. Afterwards what was confirmed is there
 * exactly once, what was not is there once or not at all, nothing is there by half, and whoever had to be told was.
 */
final class KillRounds {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Longer than any listener waits before it looks again. */
    private static final Duration QUIET = Duration.ofSeconds(7);

    private static final int FEWEST_CALLS = 15;
    private static final int CALLS = 60;
    private static final long LATEST_NANOS = 40_000_000;
    private static final int WHILE_STARTING_EVERY = 10;

    private final OwnDatabase database;
    private final Path folder;
    private final long seed;
    private final Ledger ledger = new Ledger();
    private final List<String> wrong = new ArrayList<>();

    KillRounds(OwnDatabase database, Path folder, long seed) {
        this.database = database;
        this.folder = folder;
        this.seed = seed;
    }

    /** @return what was found wrong */
    List<String> run(int rounds) throws IOException, SQLException {
        System.out.println(database + ", seed " + seed);
        Random random = new Random(seed);
        Path data = folder.resolve("data");
        try (OwnDatabase.Opened opened = database.open(data);
                OwnServer server = prepared(opened, data)) {
            server.startedWithDemo();
            WritingPeople people = new WritingPeople(server.address(), ledger, seed);
            people.begin();
            for (int round = 1; round <= rounds; round++) {
                round(server, people, random, round);
            }
            people.end();
            settled(server, people);
            server.stop();
            try (Connection connection = opened.connection()) {
                wrong.addAll(new WhatIsStored(connection, ledger, seed)
                        .differences(data.resolve("files/contents"), people.space()));
            }
            System.out.printf(
                    "%s: %d kills, %d calls %s, %d cut off; confirmed %d: %s%n",
                    database,
                    rounds,
                    ledger.calls(),
                    ledger.answers(),
                    ledger.cutOffs(),
                    ledger.confirmedInAll(),
                    sums());
        }
        wrong.addAll(ledger.odds());
        wrong.forEach(System.out::println);
        return wrong;
    }

    private static OwnServer prepared(OwnDatabase.Opened opened, Path data) {
        OwnServer server = new OwnServer(data)
                .with("org.etwin.rest.cfg", "keys.given.up.seconds = 3")
                .with("org.etwin.identity.cfg", "tries.address = 100000");
        return opened.wire(server);
    }

    private void round(OwnServer server, WritingPeople people, Random random, int round) throws IOException {
        int until = ledger.calls() + FEWEST_CALLS + random.nextInt(CALLS);
        Wait.until("people write", PATIENCE, () -> ledger.calls() >= until);
        LockSupport.parkNanos((long) (random.nextDouble() * LATEST_NANOS));
        int before = ledger.cutOffs();
        server.kill();
        if (round % WHILE_STARTING_EVERY == 0) {
            killedWhileStarting(server);
        }
        long begin = System.nanoTime();
        server.start();
        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        List<String> told = ledger.takeFresh();
        Rest desk = people.desk();
        for (String path : told) {
            Rest reader = path.startsWith("/api/v1/schools") ? desk : people.reader();
            Rest.Answer found = reader.get(path);
            if (found.status() != 200) {
                wrong.add("after kill " + round + " " + path + " answers " + found.status());
            }
        }
        System.out.printf(
                "kill %d: %d calls so far, at least %d cut off, %d confirmed ones read again, ready after %d s%n",
                round, ledger.calls(), ledger.cutOffs() - before, told.size(), seconds);
    }

    /** Once more while it mends what the first kill left behind. */
    private static void killedWhileStarting(OwnServer server) {
        Process starting = server.starting();
        Wait.until(
                "it has begun to answer",
                PATIENCE,
                () -> Rest.visitor(server.address()).get("/health/live").status() == 200);
        server.kill();
        starting.destroy();
        starting.onExit().join();
    }

    /** Everybody has heard of everything. */
    private static void settled(OwnServer server, WritingPeople people) {
        Rest admin = Rest.visitor(server.address()).signedIn(Demo.ADMIN);
        AtomicReference<String> before = new AtomicReference<>("");
        AtomicReference<Instant> since = new AtomicReference<>(Instant.now());
        Wait.until("no listener hears anything more", PATIENCE, () -> {
            String now = admin.get("/api/v1/operations/events").expect(200).text();
            if (!now.equals(before.getAndSet(now))) {
                since.set(Instant.now());
            }
            return since.get().isBefore(Instant.now().minus(QUIET));
        });
    }

    private String sums() {
        StringBuilder sums = new StringBuilder();
        for (Ledger.Kind kind : Ledger.Kind.values()) {
            sums.append(kind.name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ')
                    .append(ledger.confirmed(kind).size())
                    .append(" of ")
                    .append(ledger.begun(kind).size())
                    .append("  ");
        }
        return sums.toString().strip();
    }
}
