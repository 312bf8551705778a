package org.etwin.schools.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_DE;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.School;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolQuery;
import org.junit.jupiter.api.Test;

/**
 * How long a register of 100,000 lines takes on Derby while people search, and how long the slowest of them waits. No
 * test of every day: {@code benchmarks/schools-import} runs it, with Derby on disk.
 */
class HundredThousandLines {
    private static final int LINES = Integer.getInteger("lines", 100_000);
    private static final int READERS = Integer.getInteger("readers", 4);
    private static final String[] KINDS = {
        "Grundschule", "Oberschule", "Gymnasium", "Förderschule", "Berufliches Schulzentrum", "Freie Schule"
    };
    private static final String[] NAMES = {
        "Käthe Kollwitz", "Am Kupferberg", "Glückauf", "Johannes Gutenberg", "Schiller", "Goethe", "Am Stadtpark",
        "Sonnenblume", "Lessing", "Anne Frank", "Geschwister Scholl", "Clara Wieck", "An der Elbe", "Pestalozzi"
    };

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Long> answers = Collections.synchronizedList(new ArrayList<>());

    @Test
    void areImportedWhilePeopleSearch() throws Exception {
        SchoolFixture the = new SchoolFixture(Database.DERBY);
        byte[] register = register(0);
        measure("First import", the, register);
        assertThat(the.rows()).isEqualTo(LINES);
        measure("The same again, nothing to change", the, register);
        SchoolImport changed = measure("Again with every tenth school renamed", the, register(10));
        assertThat(changed.report().updated()).isEqualTo(LINES / 10);
        long began = System.nanoTime();
        the.imports.undo(NSO_DE, changed.id());
        assertThat(the.imports.find(NSO_DE, changed.id()).undone().restored()).isEqualTo(LINES / 10);
        print("Undoing the renaming", began, List.of());
    }

    private SchoolImport measure(String what, SchoolFixture the, byte[] register) throws InterruptedException {
        SchoolImport upload = the.imports.upload(NSO_DE, "DE", "register.csv", register);
        ColumnMapping mapping = upload.suggested();
        over.set(false);
        answers.clear();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        for (int i = 0; i < READERS; i++) {
            int seed = i;
            readers.execute(() -> read(the, new Random(seed)));
        }
        long began = System.nanoTime();
        long cpu = cpu();
        the.imports.run(NSO_DE, upload.id(), mapping);
        over.set(true);
        System.out.printf("(%.1f s of processor time) ", (cpu() - cpu) / 1e9);
        print(what, began, List.copyOf(answers));
        readers.shutdown();
        readers.awaitTermination(1, TimeUnit.MINUTES);
        SchoolImport done = the.imports.find(NSO_DE, upload.id());
        assertThat(done.state()).isEqualTo(SchoolImport.State.DONE);
        assertThat(done.report().lines()).isEqualTo(LINES);
        return done;
    }

    /** Somebody who types, looks at a school, and thinks. */
    private void read(SchoolFixture the, Random random) {
        List<Id> seen = new ArrayList<>();
        while (!over.get()) {
            long began = System.nanoTime();
            if (seen.isEmpty() || random.nextInt(3) > 0) {
                String words = pick(NAMES, random).substring(0, 4) + " Ort" + random.nextInt(900);
                seen =
                        new ArrayList<>(the
                                .schools
                                .search(Actor.VISITOR, new SchoolQuery("DE", words), PageRequest.first())
                                .items()
                                .stream()
                                .map(School::id)
                                .toList());
            } else {
                the.schools.find(Actor.VISITOR, seen.remove(0));
            }
            answers.add(System.nanoTime() - began);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static byte[] register(int renamed) {
        Random random = new Random(1);
        StringBuilder csv = new StringBuilder("number,name,street,postcode,place,region,pupils\n");
        for (int i = 0; i < LINES; i++) {
            int place = random.nextInt(900);
            csv.append(100_000 + i).append(",\"").append(i % 97 + 1).append(". ");
            csv.append(pick(KINDS, random)).append(' ').append(pick(NAMES, random));
            if (renamed > 0 && i % renamed == 0) {
                csv.append(" Neu");
            }
            csv.append("\",Hauptstraße ").append(random.nextInt(200)).append(',');
            csv.append("%05d".formatted(10_000 + place))
                    .append(",Ort")
                    .append(place)
                    .append(",Sachsen,");
            csv.append(random.nextInt(1200)).append('\n');
        }
        return csv.toString().getBytes(UTF_8);
    }

    /** Of the importing thread alone: what the time would be on a machine that has nothing else to do. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String pick(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static void print(String what, long began, List<Long> answers) {
        List<Long> sorted = answers.stream().sorted().toList();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%-42s %6.1f s", what, seconds);
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "   %5d answers meanwhile: median %4d ms, 95 %% within %4d ms, slowest %5d ms",
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1_000_000,
                    sorted.get(sorted.size() * 95 / 100) / 1_000_000,
                    sorted.get(sorted.size() - 1) / 1_000_000);
        }
        System.out.println();
    }
}
