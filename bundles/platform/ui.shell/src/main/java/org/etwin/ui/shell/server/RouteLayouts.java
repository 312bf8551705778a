package org.etwin.ui.shell.server;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;

/** Says what is around a view. Asked once, when the view appears. */
public interface RouteLayouts {
    /** The innermost first; empty for a view that fills the window. */
    List<Class<? extends RouterLayout>> around(Class<? extends Component> view);
}
