package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum.Opened;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Spot;
import org.etwin.ui.Buttons;

/**
 * A part of the posts of a thread that grows at both ends. What others write at the end is added there; whoever reads
 * further up gets a button instead of being moved.
 */
@Uses(Button.class)
@Uses(Icon.class)
@Uses(MenuBar.class)
final class PostList extends Div {
    static final int SIZE = 30;

    private record Drawn(Seen<Post> seen, PostCard card) {}

    private final transient Talks talks;
    private final Id thread;
    private final transient Runnable changed;
    private final transient PostLook look;
    private final Div list = new Div();
    private final Div earlier = ends();
    private final Div later = ends();
    private final Div fresh = new Div();
    private final transient Map<Id, Drawn> drawn = new LinkedHashMap<>();
    private final Span line = new Span();
    private int before;
    private int after;
    private int unseen;
    private Id firstUnseen;
    private Id read;

    PostList(Talks talks, Id thread, Consumer<Post> quoting, Runnable changed) {
        this.talks = talks;
        this.thread = thread;
        this.changed = changed;
        this.look = new PostLook(talks);
        addClassName("forum-posts");
        list.addClassName("stack");
        new PostDeeds(talks, quoting, changed).hear(list.getElement(), id -> cards().filter(card -> card.isCalled(id))
                .findFirst());
        line.setText(talks.text("spaces.forum.new-line"));
        line.addClassName("forum-new-line");
        fresh.addClassName("forum-fresh");
        fresh.getElement().setAttribute("role", "status");
        add(earlier, list, later, fresh);
    }

    /** Draws that part and goes to what was asked for. */
    void show(Opened opened, Spot spot) {
        drawn.clear();
        list.removeAll();
        hideFresh();
        take(opened, opened.posts(), false);
        before = opened.before();
        after = opened.after();
        drawEnds();
        if (opened.firstNew() != null && drawn.containsKey(opened.firstNew()) && before + drawn.size() > 1) {
            list.addComponentAtIndex(list.indexOf(drawn.get(opened.firstNew()).card()), line);
        }
        markRead();
        target(opened, spot);
    }

    void open(Spot spot) {
        show(window(spot, SIZE), spot);
    }

    void toNewest() {
        if (after == 0) {
            changed.run();
            hideFresh();
            last().ifPresent(Sight::nearest);
        } else {
            open(Spot.NEWEST);
        }
    }

    /** Reads what is shown again, and what has come after it. */
    Opened refresh() {
        List<Seen<Post>> found = new ArrayList<>();
        Id from = drawn.isEmpty() ? thread : drawn.keySet().iterator().next();
        int wanted = drawn.size() + (after == 0 ? SIZE : 0);
        Opened opened = window(Spot.after(new Id(from.value() - 1)), Math.max(1, wanted));
        found.addAll(opened.posts());
        while (found.size() < wanted && opened.after() > 0 && opened.posts().size() == PageRequest.MOST) {
            opened = window(Spot.after(found.get(found.size() - 1).value().id()), wanted - found.size());
            found.addAll(opened.posts());
        }
        boolean atEnd = after == 0;
        forgetMissing(found);
        List<PostCard> added = take(opened, found, true);
        before = found.isEmpty()
                ? opened.before()
                : opened.before() + opened.posts().size() - found.size();
        int now = opened.after();
        if (!atEnd && now > after) {
            announce(now - after, null);
        }
        after = now;
        drawEnds();
        if (atEnd && !added.isEmpty()) {
            markRead();
            lookedAt(added);
        }
        return opened;
    }

    private void earlier() {
        Opened opened = window(Spot.before(drawn.keySet().iterator().next()), SIZE);
        Map<Id, Drawn> were = new LinkedHashMap<>(drawn);
        drawn.clear();
        int at = 0;
        for (Seen<Post> seen : opened.posts()) {
            PostCard card = draw(seen, opened.before() + at + 1);
            list.addComponentAtIndex(at++, card);
            drawn.put(seen.value().id(), new Drawn(seen, card));
        }
        drawn.putAll(were);
        before = opened.before();
        drawEnds();
        focusOn(
                opened.posts().isEmpty()
                        ? null
                        : opened.posts().get(opened.posts().size() - 1).value().id());
    }

    private void later() {
        List<Id> known = new ArrayList<>(drawn.keySet());
        Opened opened = window(Spot.after(known.get(known.size() - 1)), SIZE);
        take(opened, opened.posts(), true);
        after = opened.after();
        drawEnds();
        markRead();
        focusOn(opened.posts().isEmpty() ? null : opened.posts().get(0).value().id());
    }

    private Opened window(Spot spot, int size) {
        return talks.forum().open(talks.actor(), talks.space(), thread, spot, size);
    }

    /** Adds those that are new, and draws again those that changed; gives the added ones. */
    private List<PostCard> take(Opened opened, List<Seen<Post>> found, boolean more) {
        List<PostCard> added = new ArrayList<>();
        int number = more ? before + drawn.size() : opened.before();
        for (Seen<Post> seen : found) {
            Id id = seen.value().id();
            Drawn known = drawn.get(id);
            if (known == null) {
                PostCard card = draw(seen, ++number);
                list.add(card);
                drawn.put(id, new Drawn(seen, card));
                added.add(card);
            } else if (!known.seen().equals(seen)) {
                PostCard card = draw(seen, known.card().number());
                list.replace(known.card(), card);
                drawn.put(id, new Drawn(seen, card));
            }
        }
        return added;
    }

    private PostCard draw(Seen<Post> seen, int number) {
        return new PostCard(look, seen, number);
    }

    private void forgetMissing(List<Seen<Post>> found) {
        Set<Id> there = new HashSet<>();
        found.forEach(seen -> there.add(seen.value().id()));
        drawn.entrySet().removeIf(entry -> {
            boolean gone = !there.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue().card());
            }
            return gone;
        });
    }

    private void drawEnds() {
        draw(earlier, before, "spaces.forum.earlier", this::earlier);
        draw(later, after, "spaces.forum.later", this::later);
    }

    /** A button with a number, or nothing; one that is there stays, with the focus that it may have. */
    private void draw(Div place, int number, String key, Runnable action) {
        if (number == 0) {
            place.removeAll();
            return;
        }
        if (place.getComponentCount() == 0) {
            place.add(
                    place == fresh
                            ? Buttons.primary(talks.screen(), key, action)
                            : Buttons.soft(talks.screen(), key, action));
        }
        ((Button) place.getComponentAt(0)).setText(talks.text(key, number));
    }

    private void target(Opened opened, Spot spot) {
        switch (spot.kind()) {
            case AT -> focusOn(spot.post());
            case FIRST_NEW -> {
                if (opened.firstNew() != null
                        && opened.before() + opened.posts().indexOf(of(opened.firstNew())) > 0) {
                    focusOn(opened.firstNew());
                }
            }
            case NEWEST -> last().ifPresent(Sight::show);
            default -> {
                if (isAttached()) {
                    cards().findFirst().ifPresent(Sight::show);
                }
            }
        }
    }

    private Seen<Post> of(Id id) {
        Drawn known = drawn.get(id);
        return known == null ? null : known.seen();
    }

    private void focusOn(Id post) {
        if (post != null && drawn.containsKey(post)) {
            Sight.show(drawn.get(post).card());
        }
    }

    private void markRead() {
        last().map(PostCard::id)
                .filter(post -> read == null || post.compareTo(read) > 0)
                .ifPresent(post -> {
                    talks.forum().read(talks.actor(), talks.space(), thread, post);
                    read = post;
                });
    }

    /** Whoever does not see them where they stand is told of them. */
    private void lookedAt(List<PostCard> added) {
        PostCard first = added.get(0);
        Sight.ifBelow(first, () -> announce(added.size(), first.id()), this::hideFresh);
    }

    private void announce(int more, Id first) {
        unseen += more;
        firstUnseen = firstUnseen == null ? first : firstUnseen;
        draw(fresh, unseen, "spaces.forum.fresh", this::toUnseen);
    }

    private void toUnseen() {
        Id wanted = firstUnseen;
        hideFresh();
        if (wanted != null && drawn.containsKey(wanted)) {
            focusOn(wanted);
        } else {
            open(Spot.NEWEST);
        }
    }

    private void hideFresh() {
        unseen = 0;
        firstUnseen = null;
        fresh.removeAll();
    }

    private Optional<PostCard> last() {
        return cards().reduce((one, next) -> next);
    }

    private Stream<PostCard> cards() {
        return drawn.values().stream().map(Drawn::card);
    }

    private static Div ends() {
        Div middle = new Div();
        middle.addClassName("etwin-more");
        return middle;
    }
}
