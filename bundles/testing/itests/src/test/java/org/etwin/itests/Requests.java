package org.etwin.itests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who keeps asking for pages and records, one after the other, and notes what failed. */
final class Requests implements AutoCloseable {
    private static final List<String> PATHS = List.of(
            "/", "/api/v1/schools?territory=SI&words=osnovna", "/api/v1/territories", "/api/v1/me", "/health/live");
    private final AtomicInteger sent = new AtomicInteger();
    private final List<String> failed = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean ended;

    Requests(Server server) {
        Rest person = server.rest().signedIn(Demo.MATTI);
        thread = new Thread(() -> {
            while (!ended) {
                send(person, PATHS.get(sent.getAndIncrement() % PATHS.size()));
            }
        });
        thread.start();
    }

    private void send(Rest person, String path) {
        try {
            int status = person.get(path).status();
            if (status != 200) {
                failed.add(path + " answered " + status);
            }
        } catch (RuntimeException e) {
            failed.add(path + " threw " + e);
        }
    }

    int sent() {
        return sent.get();
    }

    List<String> failed() {
        return failed;
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
