package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a colour keeps it readable: 4.5:1 for text, in light and dark and in every theme of ours. */
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--etwin-([a-z0-9-]+): (#[0-9a-f]{3,6});");
    private static final Path THEMES = Path.of("../../../themes");

    @ParameterizedTest
    @ValueSource(strings = {"base", "national-example"})
    void textIsReadableOnItsGround(String theme) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = colours("base", dark);
            colours.putAll(colours(theme, dark));
            for (String text : new String[] {"ink", "muted", "primary", "danger", "ok", "twin", "group", "room"}) {
                check(colours, text, "card");
                check(colours, text, "ground");
            }
            for (String tone : new String[] {"primary", "ok", "warn", "danger", "twin", "group", "room"}) {
                check(colours, tone, tone + "-soft");
            }
            check(colours, "accent-text", "accent-soft");
            check(colours, "muted", "ground-2");
            check(colours, "primary-ink", "primary");
            check(colours, "accent-ink", "accent");
        }
    }

    @Test
    void whiteIsReadableOnEveryAvatarAndOnEveryStopOfABand() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/META-INF/etwin/static/etwin.css"));
        Matcher avatars =
                Pattern.compile("\\.colour-\\d \\{ --colour: (#[0-9a-f]{6});").matcher(css);
        int found = 0;
        while (avatars.find()) {
            found++;
            assertThat(contrast("#ffffff", avatars.group(1)))
                    .as(avatars.group())
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
        assertThat(found).isEqualTo(Palette.SIZE);
        Matcher bands = Pattern.compile("--band: ([^;]+);").matcher(css);
        while (bands.find()) {
            Matcher stops = Pattern.compile("#[0-9a-f]{6}").matcher(bands.group(1));
            while (stops.find()) {
                assertThat(contrast("#ffffff", stops.group())).as(bands.group()).isGreaterThanOrEqualTo(ENOUGH);
            }
        }
    }

    private static void check(Map<String, String> colours, String text, String ground) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
                .as("%s %s on %s %s", text, colours.get(text), ground, colours.get(ground))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Map<String, String> colours(String theme, boolean dark) throws IOException {
        String css = Files.readString(THEMES.resolve(theme + "/src/main/resources/META-INF/etwin/static/tokens.css"));
        int darkFrom = css.indexOf("[theme~=\"dark\"]");
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(dark ? css : css.substring(0, darkFrom));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + .05) / (dark + .05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        return .2126 * channel(hex, 1) + .7152 * channel(hex, 3) + .0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
