package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.One;

/** Chooses where something goes: a discussion, or a thread in it. */
final class Elsewhere extends Dialog {
    @FunctionalInterface
    private interface Going {
        /** @param thread null when only a discussion is chosen */
        void go(Id discussion, Id thread);
    }

    private final transient Talks talks;
    private final Form form;
    private final transient One<Forum.Discussion> discussion;

    private Elsewhere(Talks talks, String titleKey, String hintKey, Id without) {
        this.talks = talks;
        setHeaderTitle(talks.text(titleKey));
        setWidth("36rem");
        form = new Form(talks.screen());
        form.hint(hintKey);
        List<Forum.Discussion> all =
                talks
                        .forum()
                        .discussions(talks.actor(), talks.space(), PageRequest.first(PageRequest.MOST))
                        .items()
                        .stream()
                        .map(Seen::value)
                        .filter(each -> !each.id().equals(without))
                        .toList();
        discussion = form.fields().one("discussion", "spaces.forum.into-discussion", all, Forum.Discussion::title);
        if (!all.isEmpty()) {
            discussion.setValue(all.get(0));
        }
        add(form);
    }

    static void forThread(Talks talks, Id thread) {
        Id from = talks.forum()
                .thread(talks.actor(), talks.space(), thread)
                .value()
                .discussion();
        new Elsewhere(talks, "spaces.forum.move", "spaces.forum.move-hint", from)
                .asking(null, "spaces.forum.move-go", (discussion, none) -> {
                    talks.moderation().move(talks.actor(), talks.space(), thread, discussion);
                    UI.getCurrent().navigate(talks.thread(discussion, thread));
                });
    }

    static void merging(Talks talks, Forum.Thread thread) {
        new Elsewhere(talks, "spaces.forum.merge", "spaces.forum.merge-hint", null)
                .asking(thread.id(), "spaces.forum.merge-go", (discussion, into) -> {
                    talks.moderation().merge(talks.actor(), talks.space(), thread.id(), into);
                    UI.getCurrent().navigate(talks.thread(discussion, into));
                });
    }

    static void forPost(Talks talks, Forum.Post post) {
        new Elsewhere(talks, "spaces.forum.move-post", "spaces.forum.move-post-hint", null)
                .asking(post.thread(), "spaces.forum.move-go", (discussion, into) -> {
                    talks.moderation().movePosts(talks.actor(), talks.space(), List.of(post.id()), into);
                    UI.getCurrent().navigate(talks.post(post.id()));
                });
    }

    /** @param from a thread that is not offered; null when no thread is to be chosen */
    private void asking(Id from, String buttonKey, Going going) {
        ComboBox<Forum.Thread> thread = from == null
                ? null
                : form.fields()
                        .find("thread", "spaces.forum.into-thread", words -> threads(words, from), Forum.Thread::title);
        if (thread != null) {
            discussion.changed(chosen -> {
                thread.clear();
                thread.getDataProvider().refreshAll();
            });
        }
        getFooter()
                .add(
                        Buttons.ghost(talks.screen(), "ui.cancel", this::close),
                        Buttons.primary(
                                talks.screen(),
                                buttonKey,
                                () -> form.run(() -> {
                                    boolean chosen = discussion.getValue() != null
                                            && (thread == null || thread.getValue() != null);
                                    if (chosen) {
                                        going.go(
                                                discussion.getValue().id(),
                                                thread == null
                                                        ? null
                                                        : thread.getValue().id());
                                        close();
                                    }
                                })));
        open();
    }

    private List<Forum.Thread> threads(String words, Id without) {
        if (discussion.getValue() == null) {
            return List.of();
        }
        String wanted = words.toLowerCase(Locale.ROOT);
        return talks
                .forum()
                .threads(talks.actor(), talks.space(), discussion.getValue().id(), PageRequest.first(PageRequest.MOST))
                .items()
                .stream()
                .map(Seen::value)
                .filter(each -> !each.id().equals(without))
                .filter(each -> each.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
