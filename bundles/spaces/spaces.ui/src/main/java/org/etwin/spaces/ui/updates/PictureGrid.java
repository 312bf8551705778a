package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import org.etwin.spaces.UpdatePicture;

/** The pictures of an update; each opens in its full size. */
final class PictureGrid extends Div {
    private static final int ALONE = 1280;
    private static final int BESIDE = 320;

    PictureGrid(Sharing sharing, List<UpdatePicture> pictures) {
        addClassName("updates-grid");
        addClassName(pictures.size() == 1 ? "one" : "several");
        int number = 1;
        for (UpdatePicture each : pictures) {
            Image image = new Image(each.address() + "?size=" + (pictures.size() == 1 ? ALONE : BESIDE), each.alt());
            image.getElement().setAttribute("loading", "lazy");
            PictureRoom.of(each).ifPresent(room -> reserve(image, room));
            Anchor link = new Anchor(each.address(), image);
            link.setTarget("_blank");
            link.getElement().setAttribute("router-ignore", true);
            link.getElement()
                    .setAttribute(
                            "aria-label",
                            sharing.text(
                                    "spaces.updates.open-picture",
                                    each.alt().isEmpty() ? Integer.toString(number) : each.alt()));
            number++;
            add(link);
        }
    }

    /** Its room is there before it is: whoever is about to press what stands below does not miss it. */
    private static void reserve(Image image, PictureRoom room) {
        image.addClassName("sized");
        image.getElement().setAttribute("width", Integer.toString(room.width()));
        image.getElement().setAttribute("height", Integer.toString(room.height()));
    }
}
