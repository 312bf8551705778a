package org.example.broken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Route("ext/broken/page")
public final class ViewThatCannotBeMade extends Div implements View {
    private static final long serialVersionUID = 1;

    @Activate
    public ViewThatCannotBeMade() {
        throw new Broken("the page");
    }
}
