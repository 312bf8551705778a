package org.etwin.rest.server;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.etwin.identity.Actors;
import org.etwin.identity.Programs;
import org.etwin.identity.Terms;
import org.etwin.identity.Tokens;
import org.etwin.platform.Faults;
import org.etwin.platform.Texts;
import org.etwin.rest.Rest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what every application is served with. */
@Component
public final class RestExtensions implements Rest {
    private final Texts texts;
    private final Faults faults;
    private final Callers callers;
    private final Answers answers;

    @Activate
    public RestExtensions(
            @Reference Texts texts,
            @Reference Faults faults,
            @Reference Tokens tokens,
            @Reference Programs programs,
            @Reference Actors actors,
            @Reference Terms terms,
            @Reference Answers answers) {
        this.texts = texts;
        this.faults = faults;
        this.callers = new Callers(tokens, programs, actors, terms);
        this.answers = answers;
    }

    @Override
    public Set<Object> extensions() {
        Set<Object> all = new LinkedHashSet<>(open(texts, faults, path -> false));
        all.add(new Guard(callers, answers));
        return all;
    }

    /**
     * All but the authentication, for what is open to everybody.
     *
     * @param away tells of a path that is not found whether it belongs to something that is only being updated
     */
    public static Set<Object> open(Texts texts, Faults faults, Predicate<String> away) {
        Languages languages = new Languages(texts);
        Problems problems = new Problems(texts, languages);
        Set<Object> all = new LinkedHashSet<>();
        all.add(new JsonBodies());
        all.add(new IdParameters());
        all.add(new AnswerHeaders());
        all.add(new RejectedMapper(problems));
        all.add(new JsonFaultMapper(problems));
        all.add(new WebFaultMapper(problems, away));
        all.add(new FaultMapper(problems, faults));
        all.add(new Contexts.OfActor());
        all.add(new Contexts.OfCaller(languages));
        all.add(new Contexts.OfLocale(languages));
        all.add(new Contexts.OfPageRequest());
        all.add(new Contexts.OfVersion());
        return all;
    }
}
