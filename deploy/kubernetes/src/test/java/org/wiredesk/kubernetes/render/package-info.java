/** The part of kustomize that the manifests use, so that they are tested where kubectl is missing. */
@NullMarked
package org.wiredesk.kubernetes.render;

import org.jspecify.annotations.NullMarked;
