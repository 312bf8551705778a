package org.etwin.schools.register;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.SchoolField;

/** Guesses from the headers which column is which, in the languages of registers seen so far. */
public final class SuggestedMapping {
    private static final Map<SchoolField, List<String>> SEEN = new LinkedHashMap<>();

    static {
        SEEN.put(SchoolField.NUMBER, List.of("number", "nummer", "schulnummer", "sifra", "tunnus", "code", "id"));
        SEEN.put(SchoolField.PUBLIC_NAME, List.of("publicname", "shortname", "kurzname", "kratkonaziv"));
        SEEN.put(SchoolField.NAME, List.of("name", "schulname", "bezeichnung", "naziv", "nimi", "nom"));
        SEEN.put(SchoolField.STREET, List.of("street", "address", "strasse", "adresse", "naslov", "osoite", "ulica"));
        SEEN.put(SchoolField.POSTCODE, List.of("postcode", "zip", "plz", "postnastevilka", "postinumero"));
        SEEN.put(SchoolField.PLACE, List.of("place", "city", "town", "ort", "kraj", "kunta", "ville"));
        SEEN.put(SchoolField.REGION, List.of("region", "bundesland", "regija", "maakunta"));
        SEEN.put(SchoolField.TYPE, List.of("type", "schulart", "vrsta", "tyyppi"));
        SEEN.put(SchoolField.WEBSITE, List.of("website", "web", "url", "homepage", "spletnastran"));
    }

    private SuggestedMapping() {}

    public static ColumnMapping from(List<String> columns) {
        Map<SchoolField, String> found = new EnumMap<>(SchoolField.class);
        SEEN.forEach((field, words) -> columns.stream()
                .filter(column -> !found.containsValue(column))
                .filter(column -> words.stream().anyMatch(word -> names(column, word)))
                .findFirst()
                .ifPresent(column -> found.put(field, column)));
        return new ColumnMapping(found, Map.of());
    }

    private static boolean names(String column, String word) {
        String plain = column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return plain.equals(word) || plain.equals("school" + word);
    }
}
