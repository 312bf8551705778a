package org.etwin.itests;

import java.util.Map;
import org.etwin.itests.Everybody.Somebody;
import org.etwin.itests.Operations.Operation;

/** Puts back what a call that was answered has changed for the cells after it. */
final class Repairs {
    private final Everybody everybody;

    Repairs(Everybody everybody) {
        this.everybody = everybody;
    }

    void after(Operation operation, Somebody who) {
        Rest founder = everybody.in("fo").rest();
        switch (operation.toString()) {
            case "POST /api/v1/projects/{id}/close" ->
                founder.post("/api/v1/projects/" + everybody.space().project() + "/reopen", Map.of())
                        .expect(200);
            case "POST /api/v1/spaces/invitations/{invitation}/acceptance" ->
                founder.delete(everybody.space().path() + "/members/" + who.account())
                        .expect(204);
            default -> {}
        }
    }
}
