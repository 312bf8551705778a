package org.etwin.platform.core.texts;

import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.etwin.platform.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Texts} of all bundles that have {@code i18n/*.properties} and are active now. */
@Component(service = Texts.class, immediate = true, configurationPid = "org.etwin.texts")
public final class BundleTexts extends MergedTexts implements BundleTrackerCustomizer<TextSource> {
    private static final Logger LOG = LoggerFactory.getLogger(BundleTexts.class);
    private static final String RANKING = "ETwin-Texts";
    private static final String LANGUAGES = "ETwin-Languages";

    private final Map<Long, TextSource> sources = new ConcurrentSkipListMap<>();
    private final Map<Long, List<Locale>> languages = new ConcurrentSkipListMap<>();
    private final BundleTracker<TextSource> tracker;

    @ObjectClassDefinition(name = "eTwin texts")
    public @interface Settings {
        @AttributeDefinition(description = "Offers ar-XB: English written from right to left, for testing screens")
        boolean pseudo() default false;
    }

    @Activate
    public BundleTexts(BundleContext context, Settings settings) {
        super(settings.pseudo());
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public TextSource addingBundle(Bundle bundle, BundleEvent event) {
        Enumeration<URL> files = bundle.findEntries("i18n", "*.properties", false);
        if (files == null) {
            return null;
        }
        TextSource source = TextSource.of(bundle.getSymbolicName(), ranking(bundle), Collections.list(files));
        sources.put(bundle.getBundleId(), source);
        languages.put(bundle.getBundleId(), languages(bundle));
        merge();
        return source;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, TextSource source) {
        // from starting to active: nothing changes
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, TextSource source) {
        sources.remove(bundle.getBundleId());
        languages.remove(bundle.getBundleId());
        merge();
    }

    private synchronized void merge() {
        use(List.copyOf(sources.values()));
        offer(languages.values().stream().flatMap(List::stream).toList());
    }

    /** The languages in which the bundle has enough for people to choose them, for example {@code hr,de}. */
    private static List<Locale> languages(Bundle bundle) {
        String header = bundle.getHeaders().get(LANGUAGES);
        return header == null
                ? List.of()
                : Arrays.stream(header.split(","))
                        .map(tag -> Locale.forLanguageTag(tag.trim()))
                        .filter(language -> !language.getLanguage().isEmpty())
                        .toList();
    }

    private static int ranking(Bundle bundle) {
        String header = bundle.getHeaders().get(RANKING);
        try {
            return header == null ? 0 : Integer.parseInt(header.trim());
        } catch (NumberFormatException e) {
            LOG.warn("{} of {} is no number: {}", RANKING, bundle.getSymbolicName(), header);
            return 0;
        }
    }
}
