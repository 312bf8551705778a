package org.etwin.countries.core;

import java.util.List;
import java.util.Optional;
import org.etwin.countries.Territory;
import org.etwin.persistence.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Territories in the database; every method needs a running transaction. */
@Component(service = TerritoryRepository.class)
public final class TerritoryRepository {
    private final Unit unit;

    @Activate
    public TerritoryRepository(@Reference(target = "(osgi.unit.name=countries)") Unit unit) {
        this.unit = unit;
    }

    /** On and off, sorted by code. */
    List<StoredTerritory> all() {
        return unit.em()
                .createQuery("select t from StoredTerritory t order by t.code", StoredTerritory.class)
                .getResultList();
    }

    /** On or off. */
    Optional<StoredTerritory> find(String code) {
        return Optional.ofNullable(unit.em().find(StoredTerritory.class, code));
    }

    void add(Territory territory) {
        unit.em().persist(new StoredTerritory(territory));
    }
}
