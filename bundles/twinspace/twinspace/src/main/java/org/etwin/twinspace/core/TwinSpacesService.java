package org.etwin.twinspace.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = TwinSpaces.class)
public final class TwinSpacesService implements TwinSpaces {
    private final SpaceOpening spaces;

    @Activate
    public TwinSpacesService(@Reference SpaceOpening spaces) {
        this.spaces = spaces;
    }

    @Override
    public Optional<Id> spaceOf(Actor actor, Id project) {
        return Optional.ofNullable(spacesOf(actor, List.of(project)).get(project));
    }

    @Override
    public Map<Id, Id> spacesOf(Actor actor, Collection<Id> projects) {
        if (isEverywhere(actor)) {
            Map<Id, Id> all = new HashMap<>();
            spaces.find(KIND, projects).forEach((project, opened) -> all.put(project, opened.space()));
            return all;
        }
        return actor.account()
                .map(account -> spaces.withMember(KIND, projects, account))
                .orElse(Map.of());
    }

    @Override
    public Optional<Id> projectOf(Actor actor, Id space) {
        return seen(actor, List.of(space)).contains(space) ? spaces.subject(KIND, space) : Optional.empty();
    }

    private Set<Id> seen(Actor actor, Collection<Id> all) {
        if (isEverywhere(actor)) {
            return Set.copyOf(all);
        }
        return actor.account().map(account -> spaces.withMember(account, all)).orElse(Set.of());
    }

    private static boolean isEverywhere(Actor actor) {
        return actor instanceof Actor.System || actor instanceof Actor.Operator;
    }
}
