package org.etwin.identity.agents;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser or program says it is, in words that its owner knows again; both are null when it does not say. No more
 * of it is kept than this.
 */
public record Agent(String browser, String system) {
    private static final int LONGEST = 40;
    /** In this order: many browsers name those that they are like as well. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Vivaldi",
            "Vivaldi",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    public static Agent of(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return new Agent(null, null);
        }
        String browser = first(BROWSERS, userAgent);
        return new Agent(browser == null ? program(userAgent) : browser, first(SYSTEMS, userAgent));
    }

    /** The first word of what is no browser: {@code curl/8.5} is curl. */
    private static String program(String userAgent) {
        String word = userAgent.strip().split("[\\s/(;]", 2)[0].replaceAll("[^\\p{L}\\p{N} ._-]", "");
        return word.isEmpty() ? null : word.substring(0, Math.min(word.length(), LONGEST));
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
