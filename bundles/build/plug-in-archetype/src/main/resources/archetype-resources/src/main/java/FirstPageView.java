#set( $prefix = $artifactId.replace(".", "-") )
package ${package};

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A page of its own. Its item is in the menu of open browsers as soon as the plug-in is installed. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Route("ext/${prefix}")
@MenuItem(group = MenuGroups.NETWORK, key = "${prefix}.title", order = 950, needs = Needs.SIGNED_IN, icon = "star")
public class FirstPageView extends BaseView {
    private static final long serialVersionUID = 1;

    @Activate
    public FirstPageView(@Reference Screen screen) {
        super(screen, "${prefix}.title");
        narrow();
        note(text("${prefix}.note"));
        Card card = new Card();
        card.add(new H2(text("${prefix}.next")), new Paragraph(text("${prefix}.next.text")));
        add(card);
    }
}
