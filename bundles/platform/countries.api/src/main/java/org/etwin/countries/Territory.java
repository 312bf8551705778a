package org.etwin.countries;

import java.util.List;

/**
 * What one national support organisation answers for: a country, or a part such as {@code BE-NL}.
 *
 * @param code ISO 3166-1 alpha-2 (Kosovo: {@code XK}), a part after a dash
 * @param country the code of the country it is, or is a part of
 * @param languages of the schools there as BCP 47 tags, the usual first
 */
public record Territory(String code, String country, List<String> languages) {
    public Territory {
        languages = List.copyOf(languages);
    }
}
