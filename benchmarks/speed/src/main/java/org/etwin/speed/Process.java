package org.etwin.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server as the operating system sees it. Linux only. */
public record Process(long pid) {
    private static final int USER = 13;
    private static final int SYSTEM = 14;
    /** What Linux tells times of processes in, on every machine of today. */
    private static final double TICK_MILLIS = 10;

    private static final double MEGA = 1_000_000;

    /** Time on processors since it started. */
    public double cpuMillis() {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER - 2]) + Long.parseLong(fields[SYSTEM - 2])) * TICK_MILLIS;
    }

    /** Memory that is really in use, libraries and files that it shares included ("resident set"), in MB of 1,000,000 bytes. */
    public double residentMegabytes() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum() * 1024 / MEGA;
    }

    /** Bytes that live objects take after a full collection. */
    public long heapBytes() {
        // What is to be finalized, as statements of Derby are, would count as living until the next collection.
        jcmd("GC.run_finalization");
        List<String> lines = histogram().lines().toList();
        return Long.parseLong(lines.get(lines.size() - 1).strip().split("\\s+")[2]);
    }

    /** How many live objects there are of each class, after a full collection; the last line is the total. */
    public String histogram() {
        return jcmd("GC.class_histogram").stripTrailing();
    }

    String jcmd(String command) {
        try {
            java.lang.Process asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
