package org.etwin.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.NotificationSettings.ChannelChoice;
import org.etwin.notifications.NotificationSettings.Chosen;
import org.etwin.notifications.NotificationSettings.KindChoice;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The preference centre: what one wants to be told, by which channel, how often. Each change holds at once. */
@Route("notifications/settings")
@MenuItem(
        group = MenuGroups.PERSON,
        key = "notifications.settings.menu",
        order = 30,
        needs = Needs.SIGNED_IN,
        icon = "bell-o")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SettingsView extends BaseView implements BeforeEnterObserver {
    private final transient NotificationSettings settings;

    @Activate
    public SettingsView(@Reference Screen screen, @Reference NotificationSettings settings) {
        super(screen, "notifications.settings.title");
        this.settings = settings;
        note(text("notifications.settings.note"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Chosen chosen = settings.mine(actor());
        Map<String, List<KindChoice>> groups = chosen.kinds().stream()
                .collect(Collectors.groupingBy(KindChoice::group, LinkedHashMap::new, Collectors.toList()));
        add(kinds(groups, chosen.channels()));
        screen.contributions().cards(DashboardCard.Place.NOTIFICATIONS).stream()
                .map(card -> screen.contributions().guard(card, () -> card.create(screen)))
                .filter(Objects::nonNull)
                .forEach(this::add);
        add(forAll(chosen));
    }

    private Component forAll(Chosen chosen) {
        ComboBox<String> zone = new ComboBox<>(text("notifications.settings.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Europe|Africa|America|Asia|Atlantic|Australia|Indian|Pacific|Arctic)/.*"))
                .sorted()
                .toList());
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.setPlaceholder(
                text("notifications.settings.zone-usual", chosen.usualZone().replace('_', ' ')));
        zone.setClearButtonVisible(true);
        zone.setHelperText(text("notifications.settings.zone-hint"));
        zone.setValue(chosen.zone());
        zone.setWidthFull();
        Checkbox paused = new Checkbox(text("notifications.settings.pause"), chosen.paused());
        paused.setHelperText(text("notifications.settings.pause-hint"));
        Runnable save = () -> saved(() -> settings.set(actor(), zone.getValue(), paused.getValue()));
        zone.addValueChangeListener(change -> save.run());
        paused.addValueChangeListener(change -> save.run());
        Stack fields = new Stack(zone, paused);
        Card card = Card.titled(text("notifications.settings.mails"), fields);
        return card.note(text("notifications.settings.address", chosen.address()));
    }

    /** One table, so that what belongs to a channel stands below each other; each group has a line of its own. */
    private Component kinds(Map<String, List<KindChoice>> groups, List<String> channels) {
        NativeTable table = new NativeTable();
        table.addClassName("etwin-table");
        NativeTableRow labels = new NativeTableRow();
        labels.add(header(text("notifications.settings.kind")));
        channels.forEach(channel -> labels.add(header(channel(channel))));
        table.getHead().add(labels);
        groups.forEach((group, kinds) -> {
            NativeTableHeaderCell name = new NativeTableHeaderCell(text("notifications.group." + group));
            name.getElement().setAttribute("colspan", Integer.toString(channels.size() + 1));
            name.getElement().setAttribute("scope", "rowgroup");
            table.getBody().add(new NativeTableRow(name));
            kinds.forEach(kind -> table.getBody().add(row(kind, channels)));
        });
        Card card = new Card(table);
        boolean fixed = groups.values().stream().flatMap(List::stream).anyMatch(KindChoice::fixed);
        return fixed ? card.note(text("notifications.settings.fixed-why")) : card;
    }

    private static NativeTableHeaderCell header(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(KindChoice kind, List<String> channels) {
        String name = text(kind.kind() + ".kind");
        NativeTableRow row = new NativeTableRow();
        row.add(cell(text("notifications.settings.kind"), new Span(name)));
        for (String channel : channels) {
            row.add(cell(
                    channel(channel),
                    kind.channels().stream()
                            .filter(choice -> choice.channel().equals(channel))
                            .findFirst()
                            .map(choice -> control(kind, name, choice))
                            .orElseGet(Span::new)));
        }
        return row;
    }

    private static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private Component control(KindChoice kind, String name, ChannelChoice choice) {
        String label = text("notifications.settings.choice", name, channel(choice.channel()));
        if (kind.fixed()) {
            return new Span(text("notifications.settings.fixed"));
        }
        if (choice.offered().contains(Frequency.DAILY)) {
            Select<Frequency> select = new Select<>();
            select.setItems(choice.offered());
            select.setItemLabelGenerator(each -> words().of("notifications.frequency", each));
            select.setAriaLabel(label);
            select.setWidthFull();
            select.setMinWidth("0");
            select.setValue(choice.frequency());
            select.addValueChangeListener(
                    change -> saved(() -> settings.choose(actor(), kind.kind(), choice.channel(), change.getValue())));
            return select;
        }
        Checkbox box = new Checkbox(choice.frequency() != Frequency.OFF);
        box.setAriaLabel(label);
        box.addValueChangeListener(change -> saved(() -> settings.choose(
                actor(), kind.kind(), choice.channel(), change.getValue() ? Frequency.AT_ONCE : Frequency.OFF)));
        return box;
    }

    private String channel(String channel) {
        return text("notifications.channel." + channel);
    }

    private void saved(Runnable change) {
        if (Notice.guarded(screen, change)) {
            Notice.done(text("notifications.settings.saved"));
        }
    }
}
