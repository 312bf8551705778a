package com.vaadin.flow.router;

/** Stands for the annotation of that name, which this module does not depend on. */
public @interface Route {}
