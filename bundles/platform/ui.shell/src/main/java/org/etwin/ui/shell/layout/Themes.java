package org.etwin.ui.shell.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.etwin.ui.ThemeNames;
import org.etwin.ui.shell.server.OpenPages;
import org.etwin.ui.shell.server.StaticFiles;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;

/** The themes that are installed now: bundles with {@code META-INF/etwin/theme.properties}. */
@Component(service = {Themes.class, ThemeNames.class})
public final class Themes implements ThemeNames {
    /** A bundle's tokens and logo. {@code territory} is null for the base theme. */
    record Theme(String name, String territory, String bundle) {}

    private final BundleTracker<Theme> tracker;
    private final Countries countries;
    private final StaticFiles files;

    @Activate
    public Themes(
            BundleContext context,
            @Reference Countries countries,
            @Reference StaticFiles files,
            @Reference OpenPages pages) {
        this.countries = countries;
        this.files = files;
        tracker = new BundleTracker<>(context, Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE, null) {
            @Override
            public Theme addingBundle(Bundle bundle, BundleEvent event) {
                Theme theme = read(bundle);
                if (theme != null) {
                    pages.inEach(page -> ShellLayout.of(page).ifPresent(ShellLayout::dress));
                }
                return theme;
            }

            @Override
            public void removedBundle(Bundle bundle, BundleEvent event, Theme theme) {
                pages.inEach(page -> ShellLayout.of(page).ifPresent(ShellLayout::dress));
            }
        };
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public List<String> names() {
        return all().stream()
                .filter(theme -> theme.territory() != null)
                .map(Theme::name)
                .sorted()
                .toList();
    }

    Optional<Theme> base() {
        return all().stream().filter(theme -> theme.territory() == null).findFirst();
    }

    /** The one that the settings of the territory name, else the one made for it; empty when the base holds. */
    Optional<Theme> of(Optional<String> territory) {
        return territory.flatMap(code -> {
            String wanted = countries.theme(code);
            return all().stream()
                    .filter(theme -> wanted == null
                            ? code.equals(theme.territory())
                            : wanted.equals(theme.name()) && theme.territory() != null)
                    .findFirst();
        });
    }

    String tokens(Theme theme) {
        return files.address(theme.bundle(), "tokens.css");
    }

    String logo(Optional<String> territory) {
        return of(territory)
                .or(this::base)
                .map(theme -> files.address(theme.bundle(), "logo.svg"))
                .orElse("");
    }

    private Collection<Theme> all() {
        return tracker.getTracked().values();
    }

    private static Theme read(Bundle bundle) {
        URL entry = bundle.getEntry("META-INF/etwin/theme.properties");
        if (entry == null) {
            return null;
        }
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Theme(
                properties.getProperty("name", bundle.getSymbolicName().replace('.', '-')),
                properties.getProperty("territory"),
                bundle.getSymbolicName());
    }
}
