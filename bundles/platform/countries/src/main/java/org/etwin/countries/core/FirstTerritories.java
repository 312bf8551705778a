package org.etwin.countries.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.etwin.countries.Territory;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a new installation begins with. From then on the table is the truth, whatever the file says. */
@Component(service = FirstTerritories.class)
public final class FirstTerritories {
    @Activate
    public FirstTerritories(@Reference Transactions transactions, @Reference TerritoryRepository territories) {
        try {
            transactions.in(() -> {
                if (territories.all().isEmpty()) {
                    fromFile().forEach(territories::add);
                }
            });
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            // another node was quicker with the same file
        }
    }

    static List<Territory> fromFile() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                FirstTerritories.class.getResourceAsStream("territories.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Territory(cells[0], cells[0], List.of(cells[1].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
