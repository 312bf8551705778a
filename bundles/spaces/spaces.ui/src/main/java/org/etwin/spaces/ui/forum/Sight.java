package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;

/** Where a post is in the window of its reader. */
final class Sight {
    /** After the page itself has gone to its top, as every page does when it is entered. */
    private static final String SHOW =
            """
            setTimeout(() => {
              const post = this.firstElementChild;
              post.scrollIntoView({block: 'start'});
              post.focus({preventScroll: true});
            }, 50)""";

    private static final String BELOW = "return this.getBoundingClientRect().top > window.innerHeight";
    private static final String SEEN =
            """
            return new Promise(done => new IntersectionObserver((entries, observer) => {
              if (entries.some(entry => entry.isIntersecting)) { observer.disconnect(); done(true); }
            }).observe(this));""";

    private Sight() {}

    /** Scrolls to it and puts the focus there. */
    static void show(Component post) {
        post.getElement().executeJs(SHOW);
    }

    /** Scrolls no further than needed. */
    static void nearest(Component post) {
        post.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** When it stands below the window, says so, and later that it was seen. */
    static void ifBelow(Component post, Runnable below, Runnable seen) {
        post.getElement().executeJs(BELOW).then(Boolean.class, is -> {
            if (Boolean.TRUE.equals(is)) {
                below.run();
                post.getElement().executeJs(SEEN).then(Boolean.class, now -> seen.run());
            }
        });
    }
}
