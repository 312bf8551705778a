package org.etwin.schools.register;

import java.text.Normalizer;
import java.util.ArrayList;
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
        seen(
                SchoolField.NUMBER,
                "number",
                "nummer",
                "schulnummer",
                "dienststellenschluessel",
                "sifra",
                "maticnastevilka");
        seen(SchoolField.NUMBER, "tunnus", "oppilaitosnumero", "oppilaitoskoodi", "code", "id", "uai", "numerouai");
        seen(SchoolField.NUMBER, "codicescuola", "codigo", "rspo", "numerrspo", "urn");
        seen(SchoolField.PUBLIC_NAME, "publicname", "shortname", "kurzname", "kratkonaziv", "lyhytnimi", "sigle");
        seen(SchoolField.NAME, "name", "legalname", "schulname", "bezeichnung", "naziv", "nimi", "oppilaitos", "nom");
        seen(SchoolField.NAME, "nomdeletablissement", "nometablissement", "denominazione", "nombre", "nazwa", "schule");
        seen(SchoolField.STREET, "street", "address", "strasse", "adresse", "naslov", "osoite", "ulica", "indirizzo");
        seen(SchoolField.STREET, "katuosoite", "strasseundhausnummer", "direccion");
        seen(SchoolField.POSTCODE, "postcode", "zip", "zipcode", "plz", "postleitzahl", "postnastevilka", "posta");
        seen(SchoolField.POSTCODE, "postinumero", "codepostal", "cap", "kodpocztowy", "codigopostal");
        seen(SchoolField.PLACE, "place", "city", "town", "ort", "stadt", "kraj", "kunta", "postitoimipaikka", "ville");
        seen(SchoolField.PLACE, "commune", "comune", "miejscowosc", "municipio", "localidad", "mesto");
        seen(SchoolField.REGION, "region", "bundesland", "regija", "maakunta", "regione", "wojewodztwo", "academie");
        seen(SchoolField.ABROAD, "abroad", "countryabroad", "ausland");
        seen(SchoolField.TYPE, "type", "schoolkind");
        seen(SchoolField.WEBSITE, "website", "web", "url", "homepage", "spletnastran", "kotisivu", "siteweb", "www");
        seen(SchoolField.WEBSITE, "internet", "sitoweb", "strona", "paginaweb");
        seen(
                SchoolField.LEVELS,
                "levels",
                "educationlevels",
                "isced",
                "stufe",
                "schulart",
                "koulutusasteet",
                "stopnja");
        seen(SchoolField.PUPILS, "pupils", "numberofpupils", "schueler", "schuelerzahl", "anzahlschueler", "oppilaita");
        seen(SchoolField.PUPILS, "oppilasmaara", "steviloucencev", "ucenci", "effectif", "nombredeleves", "alunni");
        seen(SchoolField.HEAD_NAME, "headname", "head", "headteacher", "schulleitung", "schulleiter", "rehtori");
        seen(SchoolField.HEAD_NAME, "ravnatelj", "ravnateljica", "chefdetablissement", "dirigente", "dyrektor");
        seen(
                SchoolField.HEAD_EMAIL,
                "heademail",
                "headmail",
                "schulleitungemail",
                "ravnateljeposta",
                "rehtorinsahkoposti");
    }

    private SuggestedMapping() {}

    private static void seen(SchoolField field, String... headers) {
        SEEN.computeIfAbsent(field, first -> new ArrayList<>()).addAll(List.of(headers));
    }

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
        return List.of(plain(column), plain(spelledOut(column))).stream()
                .anyMatch(plain -> plain.equals(word) || plain.equals("school" + word));
    }

    /** A header as it is compared: letters only, without accents and case. */
    public static String plain(String column) {
        return Normalizer.normalize(column.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('ł', 'l')
                .replaceAll("[^\\p{L}]", "");
    }

    /** German registers write both. */
    private static String spelledOut(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }
}
