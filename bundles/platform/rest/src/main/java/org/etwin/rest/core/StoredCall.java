package org.etwin.rest.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.etwin.platform.Id;

/** A call that carried a key: begun, then done, then answered. */
@Entity
@Table(name = "rest_call")
public class StoredCall {
    @javax.persistence.Id
    private long id;

    @Column(name = "call_hash")
    private String call;

    @Column(name = "started_millis")
    private long started;

    /** When what it does became durable. */
    @Column(name = "done_millis")
    private Long done;

    @Column(name = "body_hash")
    private String body;

    @Lob
    @Column(name = "answer_json")
    private String answer;

    protected StoredCall() {}

    StoredCall(Id id, String call, long started) {
        this.id = id.value();
        this.call = call;
        this.started = started;
    }

    long id() {
        return id;
    }

    String call() {
        return call;
    }

    long started() {
        return started;
    }

    boolean isDone() {
        return done != null;
    }

    String body() {
        return body;
    }

    String answer() {
        return answer;
    }

    void answered(long now, String bodyHash, String json) {
        done = done == null ? now : done;
        body = bodyHash;
        answer = json;
    }
}
